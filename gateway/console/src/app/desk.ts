import { DESK_AREAS } from './deskAreas'
import DeskShell from './shell/DeskShell.vue'
import { start } from './start'

void start('desk', DeskShell, DESK_AREAS)
