import {Component, h} from 'preact';

/** A component that renders again only where one of its properties has changed. preact/compat has one, and much more. */
export function memo(render) {
  return class extends Component {
    shouldComponentUpdate(next) {
      return Object.keys({...this.props, ...next}).some((key) => next[key] !== this.props[key]);
    }

    render(props) {
      return h(render, props);
    }
  };
}
