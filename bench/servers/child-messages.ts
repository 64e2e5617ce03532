/** What a measured server and the bench say to each other. */
export type ChildReport =
  | { kind: 'READY'; port: number }
  | { kind: 'USAGE'; cpuMs: number; peakMb: number };

/** Tells the bench the port, and answers each of its messages with the CPU time used so far. */
export function reportToBench(port: number): void {
  const send = (report: ChildReport) => process.send?.(report);
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    const peakMb = process.resourceUsage().maxRSS / 1024;
    send({ kind: 'USAGE', cpuMs: (user + system) / 1000, peakMb });
  });
  process.on('disconnect', () => process.exit(0));
  send({ kind: 'READY', port });
}
