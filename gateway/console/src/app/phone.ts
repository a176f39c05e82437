import { PHONE_AREAS } from './phoneAreas'
import PhoneShell from './shell/PhoneShell.vue'
import { start } from './start'

void start('phone', PhoneShell, PHONE_AREAS)
