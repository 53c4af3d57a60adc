/** 图解: the picture as it will be, the years it compares, and the ways to take it along. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '../shared/icons/arrowDownload';
import { CopyRegular } from '../shared/icons/copy';
import { useMemo, useState } from 'react';
import type { OpenReport } from '../../addin';
import type { Report } from '../../report';
import { earlierReports, reportPicture } from '../../writers/picture';
import { FileButton } from '../shared/FileButton';
import { useLayout } from '../shared/layout';
import { Page, PageFoot } from '../shared/Page';
import { makePicture } from './pictures';
import type { PictureKind } from './pictures';
import { usePane } from '../state/PaneContext';
import { Warning } from '../shared/SourceNotes';

const useStyles = makeStyles({
  picture: {
    display: 'block',
    width: '100%',
    // A sheet of paper in every theme.
    backgroundColor: '#fff',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const OTHER_KINDS = ['svg', 'word', 'page'] as const;

export function PicturePage({ open: { report, previous } }: { readonly open: OpenReport }) {
  const { messages, actions, services } = usePane();
  const { pane } = messages;
  const { picturePage } = pane;
  const layout = useLayout();
  const styles = useStyles();
  const [added, setAdded] = useState<readonly Report[]>([]);
  const [making, setMaking] = useState<PictureKind | null>(null);
  const { used, refused } = useMemo(
    () => earlierReports(report, [...(previous ? [previous.report] : []), ...added]),
    [report, previous, added],
  );
  const picture = useMemo(() => reportPicture(report, used), [report, used]);
  const take = async (kind: PictureKind) => {
    setMaking(kind);
    await actions.deliver(() => makePicture(kind, picture, report));
    setMaking(null);
  };
  const years = [report.year, ...used.map(({ year }) => year)].filter((year) => year !== null);
  return (
    <Page title={picturePage.title}>
      <img
        className={styles.picture}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
        alt={picture.description}
      />
      {refused.map(({ report: left, reason }) => (
        <Warning key={`${left.unit} ${left.year}`}>{picturePage.refused(left.year, reason)}</Warning>
      ))}
      <div className={layout.row}>
        <span className={layout.quiet}>{picturePage.years(years)}</span>
        <FileButton
          size="small"
          label={picturePage.file}
          onFiles={([file]) =>
            file && void actions.readFile(file, ({ report: read }) => setAdded((before) => [...before, read]))
          }
        >
          {picturePage.add}
        </FileButton>
      </div>
      {services.download ? (
        <div className={layout.row}>
          {OTHER_KINDS.map((kind) => (
            <Button
              key={kind}
              size="small"
              disabledFocusable={making !== null}
              onClick={() => void take(kind)}
            >
              {picturePage.as[kind]}
            </Button>
          ))}
        </div>
      ) : (
        <p className={mergeClasses(layout.paragraph, layout.quiet)}>{picturePage.noDownload}</p>
      )}
      <PageFoot leave="back">
        {services.download ? (
          <Button
            appearance="primary"
            icon={<ArrowDownloadRegular />}
            disabledFocusable={making !== null}
            onClick={() => void take('png')}
          >
            {making === 'png' ? pane.working : picturePage.as.png}
          </Button>
        ) : (
          <Button
            appearance="primary"
            icon={<CopyRegular />}
            onClick={() =>
              void actions.copyPicture(() => makePicture('png', picture, report), picturePage.copied)
            }
          >
            {picturePage.copy}
          </Button>
        )}
      </PageFoot>
    </Page>
  );
}
