/** The checkout, the data folder and the programs of this machine. */
@NullMarked
package cn.volunteering.servers.machine;

import org.jspecify.annotations.NullMarked;
