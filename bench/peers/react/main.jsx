import {createRoot} from 'react-dom/client';
import {loadGuide} from '../shared/load-guide.js';
import {GuideSchema} from '../shared/schema.js';
import {words} from '../shared/words.js';
import {Guide} from './guide.jsx';
import '../shared/guide.css';
import './radix.css';

// An island for each place that the page marks.
for (const place of document.querySelectorAll('[data-react-guide]')) void show(place);

async function show(place) {
  const root = createRoot(place);
  const loading = loadGuide(place.dataset.reactGuide, (content) => GuideSchema.parse(content));
  root.render(
    <div className="guide placeholder" role="status">
      {words.loading}
    </div>,
  );
  try {
    root.render(<Guide guide={await loading} />);
  } catch {
    root.render(<p role="alert">{words.failed}</p>);
  }
}
