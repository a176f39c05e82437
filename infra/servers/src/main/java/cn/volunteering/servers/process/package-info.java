/** Starts, probes and ends child processes. */
@NullMarked
package cn.volunteering.servers.process;

import org.jspecify.annotations.NullMarked;
