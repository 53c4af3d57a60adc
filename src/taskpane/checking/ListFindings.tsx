/** The findings to take along: as a sheet of the workbook or as a file. */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '../shared/icons/chevronDown';
import type { OpenReport } from '../../addin';
import { FINDINGS_KINDS, makeFindingsDelivery } from '../services/deliveries';
import type { FindingsDeliveryKind } from '../services/deliveries';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';

export function ListFindings({ open, className }: { readonly open: OpenReport; readonly className: string }) {
  const { state, messages, actions, services } = usePane();
  const { listing } = messages.pane;
  const locale = localeOf(state);
  const kinds = Object.keys(FINDINGS_KINDS) as FindingsDeliveryKind[];
  const onSheet = () => void actions.listFindings(locale);
  if (!services.download)
    return (
      <Button size="small" appearance="subtle" className={className} onClick={onSheet}>
        {listing.sheet}
      </Button>
    );
  return (
    <Menu positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          className={className}
        >
          {listing.open}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onSheet}>{listing.sheet}</MenuItem>
          {kinds.map((kind) => (
            <MenuItem
              key={kind}
              onClick={() => void actions.deliver(() => makeFindingsDelivery(kind, open, locale))}
            >
              {listing.as[kind]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
