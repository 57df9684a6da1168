import { getNginx } from './find-nginx.ts'

console.log(
  `nginx: ${getNginx() ?? 'none; its faults are not made by the tests. Install nginx, or set NGINX_PATH to its program file'}`
)
