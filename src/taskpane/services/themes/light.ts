export { webLightTheme as light } from '@fluentui/react-components';
