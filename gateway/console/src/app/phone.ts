import PhoneShell from './shell/PhoneShell.vue'
import { start } from './start'

void start('phone', PhoneShell)
