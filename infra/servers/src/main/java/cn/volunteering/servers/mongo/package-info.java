/** The database of the local run and the four ways to get one. */
@NullMarked
package cn.volunteering.servers.mongo;

import org.jspecify.annotations.NullMarked;
