export { removeProfiles as default } from './profiles';
