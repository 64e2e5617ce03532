import { Table, type TableColumnsType, type TableProps } from 'antd';
import { AntdFrame } from './AntdFrame.tsx';
import { ScrollBox } from './ScrollBox.tsx';

interface DataTableProps<Row> {
  label: string;
  rows: readonly Row[];
  columns: TableColumnsType<Row>;
  rowKey: (row: Row) => string;
  rowClassName?: (row: Row) => string;
  onChange?: TableProps<Row>['onChange'];
  minWidth?: number;
}

/** A table that scrolls sideways inside its own box and never pushes the page wider. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  return (
    <AntdFrame>
      <ScrollBox label={props.label}>
        <Table<Row>
          size="small"
          dataSource={props.rows}
          columns={props.columns}
          rowKey={props.rowKey}
          rowClassName={props.rowClassName}
          onChange={props.onChange}
          pagination={false}
          showSorterTooltip={false}
          style={{ minWidth: props.minWidth }}
        />
      </ScrollBox>
    </AntdFrame>
  );
}
