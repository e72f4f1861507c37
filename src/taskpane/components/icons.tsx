/** Small line icons drawn on a 16 × 16 field; they take the colour of the text beside them and are silent to a screen reader. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../domain/model";

const useStyles = makeStyles({ icon: { width: "1em", height: "1em", fontSize: "16px", flexShrink: 0, display: "block" } });

const shapes = {
  error: (
    <path
      fillRule="evenodd"
      d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM5.7 4.8l-.9.9L7.1 8l-2.3 2.3.9.9L8 8.9l2.3 2.3.9-.9L8.9 8l2.3-2.3-.9-.9L8 7.1 5.7 4.8Z"
    />
  ),
  warning: (
    <path
      fillRule="evenodd"
      d="M8.9 1.9 15 13a1 1 0 0 1-.9 1.5H1.9A1 1 0 0 1 1 13L7.1 1.9a1 1 0 0 1 1.8 0ZM7.3 5.5v4.2h1.4V5.5H7.3Zm0 5.3v1.5h1.4v-1.5H7.3Z"
    />
  ),
  info: (
    <path
      fillRule="evenodd"
      d="M2.5 1.5h11a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1Zm4.8 2.6v1.5h1.4V4.1H7.3Zm0 2.7v5h1.4v-5H7.3Z"
    />
  ),
  done: <path fillRule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.2 4.2L7 9.4 4.8 7.2l-.9.9L7 11.2l5.1-5.1-.9-.9Z" />,
  chevron: <path d="m5.6 3.2.9-.8L12.1 8l-5.6 5.6-.9-.8L10.4 8 5.6 3.2Z" />,
  up: <path d="m3.2 10.4-.8-.9L8 3.9l5.6 5.6-.8.9L8 5.6l-4.8 4.8Z" />,
  down: <path d="m3.2 5.6-.8.9L8 12.1l5.6-5.6-.8-.9L8 10.4 3.2 5.6Z" />,
  close: <path d="m3.5 2.6-.9.9L7.1 8l-4.5 4.5.9.9L8 8.9l4.5 4.5.9-.9L8.9 8l4.5-4.5-.9-.9L8 7.1 3.5 2.6Z" />,
  search: (
    <path
      fillRule="evenodd"
      d="M6.8 1.5a5.3 5.3 0 1 1 0 10.6 5.3 5.3 0 0 1 0-10.6Zm0 1.3a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm3.8 7 3.9 3.8-.9.9-3.9-3.8.9-.9Z"
    />
  ),
  jump: <path fillRule="evenodd" d="M2 2h6v1.3H3.3v9.4h9.4V8H14v6H2V2Zm7.5 0H14v4.5h-1.3V4.2L7.4 9.5l-.9-.9 5.3-5.3H9.5V2Z" />,
  calendar: <path fillRule="evenodd" d="M4.3 1.5h1.3V3h4.8V1.5h1.3V3H14v11H2V3h2.3V1.5Zm-1 5v6.2h9.4V6.5H3.3Zm0-2.2v1h9.4v-1H3.3Z" />,
  refresh: <path d="M13 2.5v4H9V5.2h2A4.2 4.2 0 1 0 12 9h1.4A5.5 5.5 0 1 1 11.7 4V2.5H13Z" />,
  copy: <path fillRule="evenodd" d="M5 1.5h8.5V11H11v3.5H2.5V5H5V1.5Zm1.3 1.3V5H11v4.7h1.2V2.8H6.3ZM3.8 6.3v6.9h5.9V6.3H3.8Z" />,
  more: (
    <path d="M3.2 6.8a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Zm4.8 0a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Zm4.8 0a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Z" />
  ),
  edit: <path fillRule="evenodd" d="m11.2 1.6 3.2 3.2-8.6 8.6-4.2 1 1-4.2 8.6-8.6Zm0 1.9L3.8 10.9l-.4 1.7 1.7-.4 7.4-7.4-1.3-1.3Z" />,
  mute: (
    <path
      fillRule="evenodd"
      d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.3A5.7 5.7 0 0 0 3.5 11.600L11.600 3.500A5.700 5.700 0 0 0 8 2.300Zm4.500 2.100-8.100 8.100a5.700 5.700 0 0 0 8.100-8.100Z"
    />
  ),
  book: (
    <path
      fillRule="evenodd"
      d="M2 2h12v12H2V2Zm1.300 1.300v2.200h9.400V3.300H3.300Zm0 3.500v2.300h2.500V6.800H3.300Zm3.800 0v2.300h5.600V6.800H7.100Zm-3.800 3.600v2.300h2.500v-2.300H3.300Zm3.800 0v2.300h5.600v-2.300H7.100Z"
    />
  ),
  help: (
    <path
      fillRule="evenodd"
      d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.300a5.700 5.700 0 1 0 0 11.400A5.700 5.700 0 0 0 8 2.300Zm0 1.900c1.500 0 2.600.9 2.600 2.300 0 1-.5 1.500-1.200 2-.6.4-.8.6-.8 1.200H7.300c0-1.200.5-1.700 1.200-2.200.6-.4.8-.6.8-1 0-.6-.5-1-1.300-1s-1.300.4-1.400 1.200H5.300C5.400 5.200 6.500 4.200 8 4.200Zm-.7 6.400h1.400V12H7.300v-1.400Z"
    />
  ),
  add: <path d="M7.300 2.500h1.400v4.800h4.800v1.400H8.700v4.800H7.300V8.700H2.500V7.300h4.800V2.500Z" />,
  undo: (
    <path d="M6.200 2.500 2.400 6.300l3.800 3.800.9-.9L4.800 7h4.700a2.700 2.700 0 0 1 0 5.400H6v1.300h3.500a4 4 0 0 0 0-8H4.800l2.300-2.300-.9-.9Z" />
  ),
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name, className }: { name: IconName; className?: string }) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.icon, className)} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}

/** Each severity has a shape of its own, so that it can be told without colour. */
export const severityIcon: Record<Severity, IconName> = { error: "error", warning: "warning", info: "info" };
