/** Serves the console, which people see: two documents and their files. */
@NullMarked
package cn.volunteering.gateway.console;

import org.jspecify.annotations.NullMarked;
