export { handleRequest as handler } from '../handle-request.ts';
