import { BarChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ChartFrame, ChartSize } from './chart-frame.ts';
import { prefersReducedMotion } from './reduced-motion.ts';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent]);
use([TooltipComponent, LabelLayout, CanvasRenderer]);

export interface ChartItem {
  readonly seriesId: string;
  readonly dataIndex: number;
}

export interface ChartProps {
  /** Draws the option for a frame; keep its identity stable (useCallback) to avoid redrawing. */
  readonly build: (frame: ChartFrame) => EChartsCoreOption;
  readonly label: string;
  /** Pixels, or a CSS length. */
  readonly height: number | string;
  readonly onItemClick?: (item: ChartItem) => void;
}

/** The only owner of an ECharts instance: life, size, option and events. */
export function Chart({ build, label, height, onItemClick }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType | null>(null);
  const [size, setSize] = useState<ChartSize | null>(null);

  useEffect(function ownInstance() {
    const instance = init(box.current as HTMLDivElement);
    setChart(instance);
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = (entry as ResizeObserverEntry).contentRect;
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(box.current as HTMLDivElement);
    return () => {
      observer.disconnect();
      // zrender 6.1 paints once more after dispose and fails; a stale redraw id stops it.
      const painter = instance.getZr().painter as unknown as { _redrawId: number };
      painter._redrawId = -1;
      instance.dispose();
    };
  }, []);

  useEffect(
    function drawOption() {
      if (!chart || chart.isDisposed() || !size) return;
      chart.resize(size);
      chart.setOption(build({ ...size, isAnimated: !prefersReducedMotion() }), { notMerge: true });
    },
    [chart, size, build],
  );

  const tell = useEffectEvent((item: ChartItem) => onItemClick?.(item));
  useEffect(
    function listenForClicks() {
      if (!chart) return;
      const report = (event: { seriesId?: string; dataIndex: number }): void =>
        tell({ seriesId: event.seriesId ?? '', dataIndex: event.dataIndex });
      chart.on('click', report);
      return () => {
        if (!chart.isDisposed()) chart.off('click', report);
      };
    },
    [chart],
  );

  return <div ref={box} role="img" aria-label={label} style={{ height }} className="chart" />;
}
