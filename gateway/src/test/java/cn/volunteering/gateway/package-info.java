/** Stories at the door of the platform. */
@NullMarked
package cn.volunteering.gateway;

import org.jspecify.annotations.NullMarked;
