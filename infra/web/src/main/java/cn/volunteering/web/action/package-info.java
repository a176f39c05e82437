/** Lists of what the acting user may do to an object, computed by the rules that decide when it is done. */
@NullMarked
package cn.volunteering.web.action;

import org.jspecify.annotations.NullMarked;
