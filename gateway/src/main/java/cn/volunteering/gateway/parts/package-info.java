/** The parts of the platform and whether they are up. */
@NullMarked
package cn.volunteering.gateway.parts;

import org.jspecify.annotations.NullMarked;
