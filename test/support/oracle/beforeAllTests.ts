export { makeProfiles as default } from './profiles';
