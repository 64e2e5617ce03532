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
}

/**
 * A table that scrolls sideways inside its own box and never pushes the page wider.
 * On a phone its rows fold into cards, see `foldTo`.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  return (
    <AntdFrame>
      <ScrollBox label={props.label}>
        <Table<Row>
          className="fold"
          size="small"
          dataSource={props.rows}
          columns={props.columns}
          rowKey={props.rowKey}
          rowClassName={props.rowClassName}
          onChange={props.onChange}
          pagination={false}
          showSorterTooltip={false}
        />
      </ScrollBox>
    </AntdFrame>
  );
}
