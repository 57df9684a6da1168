/** What the commands of the guide print where nothing is wrong, and what looks bad and is not. */
export const healthyOutputs: Readonly<Record<string, string>> = {
  'nginx -t':
    'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok\nnginx: configuration file /etc/nginx/nginx.conf test is successful',
  'nginx -T':
    '1:# configuration file /etc/nginx/nginx.conf:\n21:    server_name shop.example;\n23:    location /app/     { proxy_pass http://127.0.0.1:21001/; }\n12:    error_log /var/log/nginx/error.log;\n58:    error_page 502 504 =200 /sorry.html;',
  'ss -ltnp':
    'State  Recv-Q Send-Q Local Address:Port  Peer Address:PortProcess\nLISTEN 0      64         127.0.0.1:21001      0.0.0.0:*    users:(("python3",pid=24798,fd=3))',
  'ss -lxnp':
    'u_str LISTEN 0      64                         /srv/lab/run/app.sock 70895             * 0    users:(("python3",pid=24798,fd=5))',
  'curl -sv':
    '*   Trying 127.0.0.1:21001...\n* Connected to 127.0.0.1 (127.0.0.1) port 21001 (#0)\n> GET / HTTP/1.1\n> Host: shop.example\n< HTTP/1.1 200 OK\n< Server: demo-app/1.0\n< Content-Length: 19\n* Closing connection 0',
  'curl with times': 'code=200 connect=0.021166 firstbyte=2.025562 total=2.025691',
  'namei -l':
    'f: /srv/lab/run/gun.sock\ndrwxr-xr-x root root     /\ndrwxr-xr-x root root     run\nsrwxrwx--- root www-data gun.sock',
  'getent ahosts': '127.0.0.1       STREAM localhost\n127.0.0.1       DGRAM  \n127.0.0.1       RAW    ',
  openssl:
    'subject=CN = app.internal\nissuer=CN = Demo CA\nVerification: OK\nVerified peername: app.internal\nVerify return code: 0 (ok)',
  'ps of nginx':
    ' 6041     1 nginx: master process nginx -p /srv/lab -c conf/lim.conf\n 6042  6041 nginx: worker process is shutting down\n 6052  6041 nginx: worker process',
  'status page of PHP-FPM':
    'pool:                 www\nprocess manager:      dynamic\nlisten queue:         0\nidle processes:       1\nactive processes:     0\ntotal processes:      1\nmax children reached: 0\nslow requests:        0',
  'dmesg without sudo': 'dmesg: read kernel buffer failed: Operation not permitted',
  df: 'Filesystem      Size  Used Avail Use% Mounted on\n/dev/vda        252G   30G   72G  30% /\nFilesystem       Inodes  IUsed    IFree IUse% Mounted on\n/dev/vda       16777216 630738 16146478    4% /',
  free: '               total        used        free      shared  buff/cache   available\nMem:           24105        3759       15024         202        5841       20345',
  journalctl: 'No journal files were found.\n-- No entries --',
  'access.log': '127.0.0.1 - - [30/Nov/2026:21:12:20 +0000] "GET /shop/502 HTTP/1.1" 200 502 "-" "curl/7.88.1"',
  reload:
    '2026/11/30 21:05:47 [notice] 6050#6050: signal process started\n2026/11/30 21:05:50 [notice] 6041#6041: signal 1 (SIGHUP) received from 6037, reconfiguring\n2026/11/30 21:05:50 [notice] 6041#6041: reconfiguring',
  'a warning that changes nothing':
    '2026/11/30 21:05:58 [warn] 6343#6343: conflicting server name "shop.example" on 127.0.0.1:28089, ignored',
  'docker ps -a': '4f1c2d3e4a5b   shop:1.4   "gunicorn shop:app"   2 hours ago   Up 2 hours (healthy)   8000/tcp   shop',
  'docker inspect': '0 false',
  'Gunicorn that starts':
    '[2026-11-30 21:00:12 +0000] [4711] [INFO] Starting gunicorn 20.1.0\n[2026-11-30 21:00:12 +0000] [4711] [INFO] Listening at: unix:/run/shop/app.sock (4711)\n[2026-11-30 21:00:12 +0000] [4713] [INFO] Booting worker with pid: 4713',
  'PHP-FPM that starts':
    '[30-Nov-2026 21:01:51] NOTICE: fpm is running, pid 2180\n[30-Nov-2026 21:01:51] NOTICE: ready to handle connections\n[30-Nov-2026 21:10:46] NOTICE: configuration file fpm/php-fpm.conf test is successful'
}
