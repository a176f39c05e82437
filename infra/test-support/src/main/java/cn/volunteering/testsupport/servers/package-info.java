/** Real servers for integration tests: as processes of this machine, or the same in containers. */
@NullMarked
package cn.volunteering.testsupport.servers;

import org.jspecify.annotations.NullMarked;
