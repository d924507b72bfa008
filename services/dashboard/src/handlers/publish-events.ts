export { publishEvents as handler } from '@pardos/platform/publish';
