import { Component, type ReactNode, Suspense } from 'react';

interface LazyPartProps {
  fallback: ReactNode;
  failure: ReactNode;
  children: ReactNode;
}

/** A part that arrives with its own chunk. If it fails, only this part says so. */
export class LazyPart extends Component<LazyPartProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (this.state.hasFailed) return this.props.failure;
    return <Suspense fallback={this.props.fallback}>{this.props.children}</Suspense>;
  }
}
