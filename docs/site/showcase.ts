import '@tomoni/elements/define';
