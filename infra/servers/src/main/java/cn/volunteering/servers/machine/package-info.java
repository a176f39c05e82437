/** What the run finds on this machine: the checkout, the programs, the data folder. */
@NullMarked
package cn.volunteering.servers.machine;

import org.jspecify.annotations.NullMarked;
