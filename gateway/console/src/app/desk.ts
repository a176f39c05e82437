import DeskShell from './shell/DeskShell.vue'
import { start } from './start'

void start('desk', DeskShell)
