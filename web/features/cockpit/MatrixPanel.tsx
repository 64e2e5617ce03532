import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { MatrixPanel_MatrixFragment } from '../../__generated__/graphql.ts';
import { ChartTableView } from '../../charts/ChartTableView.tsx';
import { LightLegend } from '../../charts/LightLegend.tsx';
import { LightMatrix } from '../../charts/LightMatrix.tsx';
import { buildMatrixModel } from '../../charts/model/matrix-model.ts';
import { matrixTable } from '../../charts/model/matrix-text.ts';
import { chartTheme } from '../../charts/theme.ts';
import { explainParam } from '../../ui/explain-link.ts';
import { useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useUiTheme } from '../../ui/theme-mode.ts';
import { useScope } from '../../ui/use-scope.ts';
import { MatrixSorts } from './MatrixSorts.tsx';
import { MatrixTipBody } from './MatrixTipBody.tsx';
import { readMatrixChoices } from './matrix-choices.ts';

graphql(`
  fragment MatrixPanel_matrix on LightMatrix {
    period
    units { id code nameZh nameEn shortNameZh }
    indicators {
      id code nameZh nameEn shortNameZh
      block { code nameZh nameEn }
      leadDepartment { id nameZh nameEn shortNameZh }
    }
    legend { light shape wordZh wordEn severity }
    lights reasons lagPoints lagMeasures monthsInRow dataAsOf
  }
`);

/** Every light of the group, filling the room it is given. */
export function MatrixPanel({ matrix }: { matrix: MatrixPanel_MatrixFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const theme = chartTheme(useUiTheme().name);
  const navigate = useNavigate();
  const { params, patch, linkTo } = useScope();
  const sort = params.get('sort');
  const block = params.get('block');
  const model = useMemo(
    () => buildMatrixModel(matrix, readMatrixChoices(sort, block)),
    [matrix, sort, block],
  );
  return (
    <Panel
      className="cockpit-matrix"
      title={t('cockpit.matrix')}
      lead={t('cockpit.matrixLead')}
      aside={<MatrixSorts matrix={matrix} />}
    >
      <div className="cockpit-matrix-box">
        {params.get('face') === 'table' ? (
          <ChartTableView
            table={matrixTable(model)}
            label={t('cockpit.matrix')}
            language={language}
          />
        ) : (
          <LightMatrix
            model={model}
            theme={theme}
            language={language}
            label={t('cockpit.matrix')}
            height="100%"
            onCellOpen={({ unitCode, indicatorCode }) =>
              patch({ explain: explainParam(unitCode, indicatorCode) })
            }
            onUnitOpen={(code) => void navigate(linkTo(`/units/${encodeURIComponent(code)}`))}
            onIndicatorOpen={(code) =>
              void navigate(linkTo(`/indicators/${encodeURIComponent(code)}`))
            }
            renderTip={(place) => <MatrixTipBody place={place} period={matrix.period} />}
          />
        )}
      </div>
      <LightLegend legend={model.legend} language={language} />
    </Panel>
  );
}
