/** Projects and hours as record groups of the national system (NX-49, NX-52). */
@NullMarked
package cn.volunteering.activity.nationalfiling;

import org.jspecify.annotations.NullMarked;
