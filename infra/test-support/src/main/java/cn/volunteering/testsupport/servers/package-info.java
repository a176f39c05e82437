/** Real servers for integration tests, as local processes or in containers. */
@NullMarked
package cn.volunteering.testsupport.servers;

import org.jspecify.annotations.NullMarked;
