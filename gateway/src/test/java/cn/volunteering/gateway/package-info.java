/** Tests the whole gateway among real servers. */
@NullMarked
package cn.volunteering.gateway;

import org.jspecify.annotations.NullMarked;
