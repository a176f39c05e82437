/** How much one caller, one tenant and one request may ask for. */
@NullMarked
package cn.volunteering.gateway.limits;

import org.jspecify.annotations.NullMarked;
