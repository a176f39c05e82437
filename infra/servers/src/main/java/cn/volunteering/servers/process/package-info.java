/** Child processes: how they are started, watched, found again and ended. */
@NullMarked
package cn.volunteering.servers.process;

import org.jspecify.annotations.NullMarked;
