/** Keeps the pane from going blank: what breaks while drawing is said, with a way to open the pane anew. */
import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { asUserError, describeError } from '../../messages';
import type { Messages, UserError } from '../../messages';

interface BoundaryProps {
  readonly messages: Messages;
  readonly children: ReactNode;
}

export class Boundary extends Component<BoundaryProps, { readonly error: UserError | null }> {
  override state = { error: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { error: asUserError(thrown) };
  }

  override render() {
    const { error } = this.state;
    const { messages, children } = this.props;
    if (!error) return children;
    const { sentence, next } = describeError(error, messages);
    return (
      <div role="alert" style={{ padding: 12 }}>
        <p>{sentence}</p>
        <p>{next}</p>
        <Button appearance="primary" onClick={() => location.reload()}>
          {messages.pane.retry}
        </Button>
      </div>
    );
  }
}
