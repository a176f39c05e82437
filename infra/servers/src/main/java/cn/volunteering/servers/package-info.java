/** Starts the servers that the platform needs as processes of this machine: a database, a broker, an identity server. */
@NullMarked
package cn.volunteering.servers;

import org.jspecify.annotations.NullMarked;
