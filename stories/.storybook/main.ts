import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The showcase's own pages and port are not Storybook's.
  viteFinal: ({ root: _, ...config }) => ({
    ...config,
    plugins: config.plugins?.filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'tomoni-town-pages')) ?? [],
    build: { ...config.build, target: 'es2022' },
  }),
};

export default config;
