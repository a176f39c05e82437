/** Tests of the generated people. */
@NullMarked
package cn.volunteering.volunteer.demo;

import org.jspecify.annotations.NullMarked;
