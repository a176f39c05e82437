/** The parts of the platform and their health. */
@NullMarked
package cn.volunteering.gateway.parts;

import org.jspecify.annotations.NullMarked;
