import { type Takeable, TakeButton } from '../taking/index.tsx';

/** Both documents that a room or a session leaves with. */
export function Downloads(takeable: Takeable) {
  return (
    <div className="facilitator-downloads">
      <TakeButton {...takeable} look="quiet" />
      <TakeButton {...takeable} look="quiet" document="framework" />
    </div>
  );
}
