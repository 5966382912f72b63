import type { Theme } from 'vitepress';
import { inBrowser, withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import ApiCards from './components/ApiCards.vue';
import BehaviourList from './components/BehaviourList.vue';
import ClaimCounts from './components/ClaimCounts.vue';
import EventHeaders from './components/EventHeaders.vue';
import EventList from './components/EventList.vue';
import Landing from './components/Landing.vue';
import SignatureScheme from './components/SignatureScheme.vue';
import './style.css';
import './behaviour.css';
import './packages.css';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app, router }) {
    for (const [name, component] of Object.entries({
      ApiCards,
      BehaviourList,
      ClaimCounts,
      EventHeaders,
      EventList,
      Landing,
      SignatureScheme,
    })) {
      app.component(name, component);
    }
    // VitePress does not know the pages that build.ts adds, so the browser opens them.
    router.onBeforeRouteChange = (to) => {
      const isOwn = !to.startsWith(withBase('/reference/')) && !/\/llms(-full)?\.txt$/.test(to);
      if (!isOwn && inBrowser) location.assign(to);
      return isOwn;
    };
  },
};

export default theme;
