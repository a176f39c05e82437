@NullMarked
package cn.volunteering.contracts;

import org.jspecify.annotations.NullMarked;
