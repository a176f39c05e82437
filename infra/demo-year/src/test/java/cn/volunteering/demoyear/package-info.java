/** Tests of the generated year. */
@NullMarked
package cn.volunteering.demoyear;

import org.jspecify.annotations.NullMarked;
