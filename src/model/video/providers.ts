/** The ids of all video providers. Each has a file of its name in this folder and a line in `video.ts`. */
export const VIDEO_PROVIDERS = ['youtube', 'file'] as const;

export type VideoProviderId = (typeof VIDEO_PROVIDERS)[number];
