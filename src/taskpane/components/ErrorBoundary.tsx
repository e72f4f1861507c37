import { Component, type ReactNode } from "react";
import { toFailure } from "../worker/failure";
import { Crash } from "./Crash";

interface Props {
  children: ReactNode;
  /** A change of this value (another view) gives the children another chance. */
  resetKey: string;
}

interface State {
  details: string | null;
}

/** A view that breaks leaves the rest of the pane alive and tells what happened, ready to be copied. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { details: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { details: toFailure(thrown).details };
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey !== this.props.resetKey && this.state.details !== null) this.setState({ details: null });
  }

  override render(): ReactNode {
    const { details } = this.state;
    return details === null ? this.props.children : <Crash details={details} onAgain={() => this.setState({ details: null })} />;
  }
}
