/** The choice of servers, without starting any. */
@NullMarked
package cn.volunteering.testsupport.servers;

import org.jspecify.annotations.NullMarked;
