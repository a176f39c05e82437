/** Activities that did not take place as they were filed and planned (规范有序, NX-53). */
@NullMarked
package cn.volunteering.activity.exceptions;

import org.jspecify.annotations.NullMarked;
