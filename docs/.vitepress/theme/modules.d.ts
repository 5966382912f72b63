declare module '*.vue' {
  import type { Component } from 'vitepress';
  const component: Component;
  export default component;
}

declare module '*.css';
