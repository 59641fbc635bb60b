import { Button, IconButton, type IconName } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { type Edited, LINE_MARKS, withInlineMark, withLineMark } from './marks.ts';

interface ToolbarProps {
  /** Does that to what stands and is selected in the box. */
  onTool: (change: (edited: Edited) => Edited) => void;
  onUndo: () => void;
  mayUndo: boolean;
  /** Absent: nothing was said yet that could be put in. */
  onInsert: (() => void) | undefined;
}

/** What shapes the text, for who does not know the signs. */
export function Toolbar({ onTool, onUndo, mayUndo, onInsert }: ToolbarProps) {
  const { t } = useWords();
  return (
    <div className="writing-tools-row">
      <div className="writing-tools" role="toolbar" aria-label={t('writing.tools')}>
        <Tool
          icon="strong"
          label={t('writing.tool.strong')}
          onPress={() => onTool((edited) => withInlineMark(edited, 'strong'))}
        />
        <Tool
          icon="emphasis"
          label={t('writing.tool.emphasis')}
          onPress={() => onTool((edited) => withInlineMark(edited, 'emphasis'))}
        />
        {LINE_MARKS.map((mark) => (
          <Tool
            key={mark}
            icon={mark}
            label={t(`writing.tool.${mark}`)}
            onPress={() => onTool((edited) => withLineMark(edited, mark))}
          />
        ))}
        <Tool icon="undo" label={t('writing.tool.undo')} disabled={!mayUndo} onPress={onUndo} />
      </div>
      {onInsert === undefined ? null : (
        <Button look="quiet" height="low" fit icon="plus" onClick={onInsert}>
          {t('writing.tool.insert')}
        </Button>
      )}
    </div>
  );
}

interface ToolProps {
  icon: IconName;
  label: string;
  disabled?: boolean;
  onPress: () => void;
}

/** The keyboard of a phone stays where it is: the box keeps the focus while a tool is pressed. */
function Tool({ icon, label, disabled = false, onPress }: ToolProps) {
  return (
    <IconButton
      icon={icon}
      label={label}
      aria-disabled={disabled || undefined}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!disabled) onPress();
      }}
    />
  );
}
