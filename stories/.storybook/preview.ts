import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@tomoni/elements/define';
import manifest from '@tomoni/elements/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { codePanel: true },
    layout: 'padded',
  },
  globalTypes: {
    theme: {
      description: '町のテーマ / theme of a town',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [
          { value: 'light', title: '標準 / default' },
          { value: 'dark', title: '暗い地 / dark' },
          { value: 'ichinoseki', title: '一関（見本） / Ichinoseki (sample)' },
          { value: 'shimonoseki', title: '下関（見本） / Shimonoseki (sample)' },
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: '言語 / language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'ja', title: '日本語' },
          { value: 'en', title: 'English' },
          { value: 'ja-x-easy', title: 'やさしい日本語' },
        ],
        dynamicTitle: true,
      },
    },
    text: {
      description: '文字の大きさ / text size',
      toolbar: {
        title: 'Text',
        icon: 'zoom',
        items: [
          { value: '100', title: '100 %' },
          { value: '150', title: '150 %' },
          { value: '200', title: '200 %' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', language: 'ja', text: '100' },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.lang = String(globals['language']);
      root.className = `tomoni-${globals['theme']}`;
      root.dataset['text'] = String(globals['text']);
      return story();
    },
  ],
};

export default preview;
