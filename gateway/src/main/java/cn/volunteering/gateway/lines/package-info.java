/** Ends connections on which callers send nothing or almost nothing. */
@NullMarked
package cn.volunteering.gateway.lines;

import org.jspecify.annotations.NullMarked;
