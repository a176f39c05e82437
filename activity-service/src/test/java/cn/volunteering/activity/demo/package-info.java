/** Tests of the generated service. */
@NullMarked
package cn.volunteering.activity.demo;

import org.jspecify.annotations.NullMarked;
