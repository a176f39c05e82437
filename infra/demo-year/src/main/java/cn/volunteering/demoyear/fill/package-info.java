/** Puts generated years into the databases of a service, where the launcher asks for it. */
@NullMarked
package cn.volunteering.demoyear.fill;

import org.jspecify.annotations.NullMarked;
